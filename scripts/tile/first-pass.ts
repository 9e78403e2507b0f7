/**
 * The first pass: every event is checked, its class learnt, and laid where it
 * belongs on the line. What the second pass needs of it goes along as bytes.
 */
import {
  Survey,
  type PlacedEvent,
  type Shift,
  type Surveyed,
  type SurveyedEvent,
} from '../../src/tiles/index.ts';
import type { TileInput } from './input.ts';
import type { OnBytes } from './json-events.ts';
import { numberKey, Sorter, type SortedRecord } from './sorter.ts';

export interface FirstPass {
  readonly surveyed: Surveyed;
  /** In order of the line. */
  readonly events: Sorter;
  /** In order of time. */
  readonly shifts: Sorter;
}

/** An event between the passes. */
export interface SortedEvent {
  readonly extent: PlacedEvent['extent'];
  /** Provisional. */
  readonly classNumber: number;
  readonly isSoft: boolean;
  /** Where it stands in the input, from 1. */
  readonly at: number;
  /** The record as JSON. */
  readonly text: string;
}

export interface PassOptions {
  /** Of the dataset, for messages. */
  readonly name: string;
  /** A folder for what is needed only meanwhile. */
  readonly scratch: string;
  /** Bytes held before they go to disk. */
  readonly runBytes?: number;
  readonly onbytes?: OnBytes;
}

export async function firstPass(
  input: TileInput,
  { scratch, onbytes, runBytes }: PassOptions,
): Promise<FirstPass> {
  const survey = new Survey();
  const runs = { folder: scratch, ...(runBytes === undefined ? {} : { runBytes }) };
  const events = new Sorter({ name: 'events', ...runs });
  const shifts = new Sorter({ name: 'shifts', ...runs });
  for await (const { dataset, at } of input.lots(onbytes)) {
    const places = new Map(dataset.events.map(({ id }, i) => [id, at[i] ?? 0]));
    for (const event of survey.add(dataset)) {
      events.add(lineKey(event), eventBytes(event, places.get(event.record.id) ?? 0));
      for (const shift of event.shifts)
        shifts.add(numberKey(shift.ms), shiftBytes(shift, event.classNumber));
    }
  }
  return { surveyed: survey.finish(), events, shifts };
}

/** Bytes that sort as the line does: anchor, start, the longer first, id. */
function lineKey({ extent, record }: SurveyedEvent): Buffer {
  return Buffer.concat([
    numberKey(extent.anchorMs),
    numberKey(extent.startMs),
    numberKey(-extent.endMs),
    Buffer.from(record.id),
  ]);
}

const HEAD_BYTES = 33;

function eventBytes({ extent, classNumber, isSoft, record }: SurveyedEvent, at: number): Buffer {
  const head = Buffer.allocUnsafe(HEAD_BYTES);
  head.writeDoubleLE(extent.anchorMs, 0);
  head.writeDoubleLE(extent.startMs, 8);
  head.writeDoubleLE(extent.endMs, 16);
  head.writeUInt32LE(classNumber, 24);
  head.writeUInt32LE(at, 28);
  head.writeUInt8(isSoft ? 1 : 0, 32);
  return Buffer.concat([head, Buffer.from(JSON.stringify(record))]);
}

export function readSortedEvent({ value }: SortedRecord): SortedEvent {
  return {
    extent: {
      anchorMs: value.readDoubleLE(0),
      startMs: value.readDoubleLE(8),
      endMs: value.readDoubleLE(16),
    },
    classNumber: value.readUInt32LE(24),
    at: value.readUInt32LE(28),
    isSoft: value.readUInt8(32) === 1,
    text: value.toString('utf8', HEAD_BYTES),
  };
}

function shiftBytes({ ms, sourceNumber, by }: Omit<Shift, 'classNumber'>, classNumber: number) {
  const bytes = Buffer.allocUnsafe(20);
  bytes.writeDoubleLE(ms, 0);
  bytes.writeUInt32LE(sourceNumber, 8);
  bytes.writeUInt32LE(classNumber, 12);
  bytes.writeInt32LE(by, 16);
  return bytes;
}

/** A shift, its class still provisional. */
export function readShift({ value }: SortedRecord): Shift {
  return {
    ms: value.readDoubleLE(0),
    sourceNumber: value.readUInt32LE(8),
    classNumber: value.readUInt32LE(12),
    by: value.readInt32LE(16),
  };
}
