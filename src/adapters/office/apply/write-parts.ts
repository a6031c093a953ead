import type { CustomPartPlan, PropertiesPlan } from '../../../core/model/plan';
import type { Trip } from '../session';
import type { Task } from './task';
import { task } from './task';

/** The one part whose root is in a namespace; a null object when there is none. */
export function partOf(trip: Trip, namespace: string): Excel.CustomXmlPart {
  return trip.workbook.customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject();
}

/** @param isThere whether the workbook has such a part already; it gets the new content then. */
export function partTask({ namespace, xml }: CustomPartPlan, isThere: boolean): Task {
  return task(
    (trip) => {
      if (isThere) partOf(trip, namespace).setXml(xml);
      else trip.workbook.customXmlParts.add(xml);
    },
    3,
    xml.length * 2,
  );
}

export function removedPartTask(namespace: string): Task {
  return task((trip) => partOf(trip, namespace).delete(), 3);
}

/** Title, author and properties of one's own; Excel keeps the times and the language itself. */
export function propertiesTask({ title, creator, custom = {} }: PropertiesPlan): Task {
  return task((trip) => {
    const { properties } = trip.workbook;
    if (title !== undefined) properties.title = title;
    if (creator !== undefined) properties.author = creator;
    for (const [key, value] of Object.entries(custom)) properties.custom.add(key, value);
  }, 4);
}
