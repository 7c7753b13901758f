-- An item belongs to a forum; without a meeting it waits in the forum's backlog.
create table agenda_item (
  id uuid primary key,
  version bigint not null,
  forum_id uuid not null references forum (id),
  meeting_id uuid references meeting (id),
  position integer not null,
  kind text not null check (kind in ('EXTERNAL_MONITORING', 'SITUATION_ROUND', 'INPUT_FROM_BELOW', 'DEEP_DIVE', 'DECISION', 'OTHER')),
  title text not null,
  description text,
  minutes integer check (minutes > 0),
  presenter text,
  confidential_ground text,
  source text not null check (source in ('FORUM', 'ISSUE', 'ISSUE_ANSWER', 'ACTION', 'GOAL', 'ASSIGNMENT')),
  source_id uuid,
  state text not null check (state in ('WAITING', 'TREATED', 'POSTPONED', 'DROPPED')),
  note text,
  drop_reason text,
  -- The item of an earlier meeting that this one goes on with.
  continues_id uuid references agenda_item (id),
  created_at timestamptz not null
);
create index agenda_item_by_meeting on agenda_item (meeting_id, position);
create index agenda_item_backlog on agenda_item (forum_id, position) where meeting_id is null and state = 'WAITING';
create index agenda_item_continuation on agenda_item (continues_id);
create unique index agenda_item_by_source on agenda_item (forum_id, source, source_id) where state = 'WAITING' and source_id is not null;
