create table issue (
  id uuid primary key,
  version bigint not null,
  state text not null check (state in ('HELD', 'HANDED_OVER', 'ANSWERED', 'CLOSED', 'MERGED')),
  area text not null check (area in ('LABOUR_MARKET_AND_EDUCATION', 'HEALTH', 'HOUSING', 'DEMOCRACY_AND_EQUALITY', 'STATE_PRESENCE', 'OTHER')),
  own_area text,
  title text not null,
  evidence text not null,
  wished_outcome text not null,
  county_code text,
  raised_on date not null,
  holder_forum_id uuid references forum (id),
  holder_organisation_id uuid references organisation (id),
  holder_level text,
  held_since date not null,
  due_on date not null,
  reminded_on date,
  reminded_late_on date,
  answer text,
  answer_reference text,
  answered_on date,
  closed_on date,
  merged_into uuid references issue (id),
  -- Exactly one holds it, unless it went up in another.
  check ((holder_forum_id is null) <> (holder_organisation_id is null) or state = 'MERGED'),
  check (answer is not null or state not in ('ANSWERED', 'CLOSED'))
);
create index issue_by_holder on issue (holder_forum_id, state);
create index issue_by_organisation on issue (holder_organisation_id, state);
create index issue_by_raised on issue (raised_on desc, id);
create index issue_due on issue (due_on) where state in ('HELD', 'HANDED_OVER');
create index issue_merged on issue (merged_into);

-- Every step, never changed.
create table issue_step (
  issue_id uuid not null references issue (id),
  position integer not null,
  kind text not null,
  from_forum_id uuid,
  from_organisation_id uuid,
  to_forum_id uuid,
  to_organisation_id uuid,
  to_level text,
  day date not null,
  at timestamptz not null,
  text text,
  primary key (issue_id, position)
);

create table issue_origin (
  issue_id uuid not null references issue (id),
  position integer not null,
  forum_id uuid not null references forum (id),
  raised_on date not null,
  from_issue_id uuid,
  acknowledged_on date,
  satisfied boolean,
  comment text,
  primary key (issue_id, position)
);

-- The forums it has been in, to which the answer goes.
create table issue_passed (
  issue_id uuid not null references issue (id),
  forum_id uuid not null references forum (id),
  primary key (issue_id, forum_id)
);
create index issue_passed_by_forum on issue_passed (forum_id);
