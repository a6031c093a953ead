/** The shared runtime's flag: ribbon functions live in the pane's page. */
const sharedRuntime = 1;

/** What Office.js reads from the name of its window: which host it is in and where to send messages. */
export function frameName(conversation: string, language: string, origin: string): string {
  return JSON.stringify({
    baseFrameName: `frame_${conversation}`,
    hostInfo: `Excel$Web$16.01$${language}$${conversation}$$disableLogging$${sharedRuntime}`,
    xdmInfo: `${conversation}|ctl-1|${origin}`,
    serializerVersion: '1',
    flights: '[]',
  });
}
