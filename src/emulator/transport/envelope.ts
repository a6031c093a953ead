/**
 * Messages between the client in the task pane and its host: JSON texts over `postMessage`, as the web host has them.
 */
export interface Envelope {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
  /** 0 invoke, 1 register an event, 2 unregister it. */
  readonly _actionType: number;
}

export const contextAction = 'ContextActivationManager_getAppContextAsync';
export const notifyAction = 'ContextActivationManager_notifyHost';
/** What the client asks when its browser opens no window. */
export const openWindowAction = 'ContextActivationManager_openWindowInHost';

/** A message of the client's; null when a text is none of them. */
export function readEnvelope(text: unknown, conversation: string): Envelope | null {
  if (typeof text !== 'string' || !text.includes('_actionName')) return null;
  try {
    const envelope = JSON.parse(text) as Envelope;
    return envelope._messageType === 0 && envelope._conversationId === conversation ? envelope : null;
  } catch {
    return null;
  }
}

export const answer = (request: Envelope, data: unknown): string =>
  JSON.stringify({
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _data: data,
    _errorCode: 0,
    _responseType: 0,
    _serializerVersion: 1,
  });

/** Events find their listener by name; the correlation means nothing. */
export const eventMessage = (conversation: string, name: string, data: unknown): string =>
  JSON.stringify({
    _messageType: 1,
    _actionName: name,
    _conversationId: conversation,
    _correlationId: 0,
    _data: data,
    _errorCode: 0,
    _responseType: 1,
    _serializerVersion: 1,
  });
