import { DONE_LIVE, type CourseOutline, type Interaction } from '../course/index.js';
import { fill, strings } from '../ui/index.js';

/** Says in an activity's own record that it was done with a trainer; doing it alone later takes its place. */
export function liveInteraction({ stops }: CourseOutline, activity: string): Omit<Interaction, 'at'> {
  const pages = stops.flatMap((stop) => (stop.kind === 'lesson' ? stop.pages : []));
  const page = pages.find(({ activities, offered = [] }) => [...activities, ...offered].includes(activity));
  return {
    id: activity,
    type: 'choice',
    learnerResponse: [DONE_LIVE],
    correctResponse: [],
    result: 'neutral',
    description: fill(strings.doneLiveRecord, { title: page?.title ?? activity }),
    objectives: [],
    latencySeconds: 0,
  };
}
