import { METERS, type Ending, type Meter, type MeterRange, type MeterState } from '../course/index.js';

const WHOLE_METER: MeterRange = { min: 0, max: 10 };

/** What a decision, or the landing at an ending, did to one meter. */
export interface MeterChange {
  readonly meter: Meter;
  readonly from: number;
  readonly to: number;
  /** `to` less `from`: what the learner sees, so never past either end of the meter. */
  readonly by: number;
}

/** Each meter moved by the change, and kept from 0 to 10. */
export function moveMeters(state: MeterState, change: MeterState): MeterState {
  return eachMeter((meter) => within(state[meter] + change[meter], WHOLE_METER));
}

/** Each meter moved just far enough to fit the ending, so that its closing lines match its story. */
export function landMeters(state: MeterState, { landing }: Ending): MeterState {
  return eachMeter((meter) => within(state[meter], landing[meter] ?? WHOLE_METER));
}

/** The four changes, those of nought included. */
export function meterChanges(from: MeterState, to: MeterState): readonly MeterChange[] {
  return METERS.map((meter) => ({ meter, from: from[meter], to: to[meter], by: to[meter] - from[meter] }));
}

function eachMeter(value: (meter: Meter) => number): MeterState {
  return {
    autonomy: value('autonomy'),
    wellbeing: value('wellbeing'),
    safety: value('safety'),
    trust: value('trust'),
  };
}

function within(value: number, { min, max }: MeterRange): number {
  return Math.min(max, Math.max(min, value));
}
