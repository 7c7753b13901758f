create table course (
  id uuid primary key,
  version bigint not null,
  county_code text not null,
  title text not null,
  state text not null check (state in ('DRAFT', 'OPEN', 'CLOSED')),
  content jsonb not null
);
create index course_by_county on course (county_code, title);

-- Somebody who takes a course. Erased, only what the statistics count is left.
create table participation (
  id uuid primary key,
  version bigint not null,
  course_id uuid not null references course (id),
  key_hash text not null,
  name text,
  employer_kind text not null,
  county_code text,
  begun_on date not null,
  completed_on date,
  diploma_number text unique,
  erased boolean not null,
  check ((completed_on is null) = (diploma_number is null) or erased),
  check (not erased or (name is null and diploma_number is null))
);
create index participation_by_course on participation (course_id, begun_on);

-- A try at a moment's test: the order its questions and choices were shown in, and how it went.
create table attempt (
  id uuid primary key,
  version bigint not null,
  participation_id uuid not null references participation (id),
  moment text not null,
  begun_at timestamptz not null,
  begun_on date not null,
  sheet jsonb not null,
  answered_at timestamptz,
  right_answers integer,
  passed boolean,
  check ((answered_at is null) = (passed is null) and (passed is null) = (right_answers is null))
);
create index attempt_by_participation on attempt (participation_id, begun_at);
create unique index one_open_attempt on attempt (participation_id, moment) where answered_at is null;
