/**
 * What is loaded. Learners, attempts and ids become numbers on the way in, so that sixteen million answers stay small.
 * `done`: 3 completed, 2 incomplete, 1 not attempted, 0 not told. `success`: 2 passed, 1 failed, 0 unknown.
 */
export const TABLES = `
  CREATE TABLE learner (learner INTEGER, name VARCHAR, grp VARCHAR);
  CREATE TABLE attempt_row (attempt INTEGER, learner INTEGER, done TINYINT, success TINYINT, score DOUBLE,
    progress DOUBLE, seconds DOUBLE, started VARCHAR, seen VARCHAR);
  CREATE TABLE objective_row (attempt INTEGER, id VARCHAR, status VARCHAR, score DOUBLE);
  CREATE TABLE answer_row (attempt INTEGER, n INTEGER, item INTEGER, response VARCHAR, result VARCHAR, seconds DOUBLE);
  CREATE TABLE item (item INTEGER, id VARCHAR, of VARCHAR, form VARCHAR, part VARCHAR, best VARCHAR);
  CREATE TABLE choice (story VARCHAR, passage VARCHAR, item INTEGER, choice VARCHAR, target VARCHAR, quality TINYINT, stance VARCHAR);
  CREATE TABLE story (story VARCHAR, start VARCHAR);
  CREATE TABLE part (place INTEGER, id VARCHAR);
`;

/** One row for each attempt, with what all files say of it: a status only rises, a best score stays. */
const ATTEMPTS = `
  CREATE TABLE attempt AS
  SELECT attempt, any_value(learner) AS learner, max(done) AS done, max(success) AS success, max(score) AS score,
    max(progress) AS progress, max(seconds) AS seconds,
    min(try_cast(started AS TIMESTAMP)) AS started, max(try_cast(seen AS TIMESTAMP)) AS seen
  FROM attempt_row GROUP BY attempt;
`;

/** Each learner counts once, with the attempt that has come furthest. */
const PEOPLE = `
  CREATE TABLE person AS
  SELECT attempt, learner, done, success, score, progress, nullif(seconds, 0) AS seconds, started, seen, tries FROM (
    SELECT *, count(*) OVER (PARTITION BY learner) AS tries,
      row_number() OVER (PARTITION BY learner ORDER BY done DESC, success DESC, score DESC NULLS LAST, seen DESC NULLS LAST, attempt DESC) AS place
    FROM attempt) WHERE place = 1;
  CREATE TABLE objective AS
  SELECT r.attempt, id, max(CASE WHEN status = 'passed' OR (status = 'completed' AND id IN (SELECT id FROM part)) THEN 1 ELSE 0 END) AS met, max(r.score) AS score
  FROM objective_row r JOIN person USING (attempt) GROUP BY r.attempt, id;
`;

/** A response without what differs between the editions, an unordered one sorted. */
const PLAIN = `regexp_replace(response, '[\\[\\]{}]', '', 'g')`;
const SORTED = `CASE WHEN of = 'unknown' THEN response WHEN form = 'sequencing' OR NOT contains(${PLAIN}, ',') THEN ${PLAIN}
  ELSE list_aggregate(list_sort(string_split(${PLAIN}, ',')), 'string_agg', ',') END`;

/**
 * The latest answer to each question, marked. In slices of attempts: each of them fits into memory, however many there
 * are. Where a file has no results, the course's own right answer marks.
 */
export function answerSlice(from: number, to: number): string {
  return `
  INSERT INTO answer
  SELECT attempt, item, said, CASE
      WHEN of IN ('activity', 'decision') THEN NULL
      WHEN result = 'correct' THEN true
      WHEN result IN ('incorrect', 'wrong', 'unanticipated') THEN false
      WHEN said = '' OR best = '' THEN NULL
      ELSE said = best END AS right_, seconds
  FROM (
    SELECT attempt, item, of, best, result, seconds,
      CASE WHEN said = 'true' THEN 't' WHEN said = 'false' THEN 'f' ELSE said END AS said
    FROM (
      SELECT attempt, item, any_value(of) AS of, any_value(best) AS best, max_by(result, n) AS result, max_by(answer_row.seconds, n) AS seconds,
        max_by(${SORTED}, n) AS said
      FROM answer_row JOIN person USING (attempt) LEFT JOIN item USING (item)
      WHERE attempt BETWEEN ${from} AND ${to} GROUP BY attempt, item));`;
}

export const ANSWERS =
  'CREATE TABLE answer (attempt INTEGER, item INTEGER, said VARCHAR, right_ BOOLEAN, seconds DOUBLE);';

/** The decisions of each story, walked from its start by the latest choice at each passage. */
export const FIRST_STEPS = `
  CREATE TABLE step AS
  SELECT a.attempt, c.story, 1 AS depth, c.passage, c.choice, c.target, c.quality, c.stance, c.choice AS route
  FROM answer a JOIN choice c ON c.item = a.item AND c.choice = a.said
  JOIN story s ON s.story = c.story AND s.start = c.passage;
`;

export function nextSteps(depth: number): string {
  return `
  INSERT INTO step
  SELECT s.attempt, s.story, ${depth}, c.passage, c.choice, c.target, c.quality, c.stance, s.route || ' ' || c.choice
  FROM step s JOIN choice c ON c.story = s.story AND c.passage = s.target
  JOIN answer a ON a.attempt = s.attempt AND a.item = c.item AND a.said = c.choice
  WHERE s.depth = ${depth - 1};`;
}

export const GATHERED = [ATTEMPTS, PEOPLE];
