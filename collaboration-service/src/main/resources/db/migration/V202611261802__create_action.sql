create table action (
  id uuid primary key,
  version bigint not null,
  forum_id uuid not null references forum (id),
  meeting_id uuid references meeting (id),
  agenda_item_id uuid references agenda_item (id),
  issue_id uuid references issue (id),
  goal_id uuid references goal (id),
  organisation_id uuid not null references organisation (id),
  seat_id uuid not null references seat (id),
  title text not null,
  description text,
  due_on date not null,
  state text not null check (state in ('OPEN', 'DONE', 'CANCELLED')),
  done_on date,
  outcome text,
  postponed integer not null
);
create index action_by_forum on action (forum_id, state, due_on);
create index action_by_organisation on action (organisation_id, state, due_on);
create index action_by_meeting on action (meeting_id);
create index action_by_issue on action (issue_id);
create index action_by_goal on action (goal_id);
