create table decision (
  id uuid primary key,
  version bigint not null,
  meeting_id uuid not null references meeting (id),
  forum_id uuid not null references forum (id),
  item_id uuid not null references agenda_item (id),
  year integer not null,
  number integer not null,
  text text not null,
  made_on date not null
);
create unique index decision_by_number on decision (forum_id, year, number);
create index decision_by_meeting on decision (meeting_id, number);

create table minutes (
  id uuid primary key,
  version bigint not null,
  meeting_id uuid not null references meeting (id),
  written_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawal_reason text,
  verified_at timestamptz,
  document_id uuid,
  public_document_id uuid
);
create unique index minutes_standing on minutes (meeting_id) where withdrawn_at is null;

create table minutes_verifier (
  minutes_id uuid not null references minutes (id),
  position integer not null,
  seat_id uuid not null references seat (id),
  verified_at timestamptz,
  comment text,
  primary key (minutes_id, position)
);

create table addendum (
  id uuid primary key,
  meeting_id uuid not null references meeting (id),
  dated date not null,
  text text not null,
  confidential_ground text,
  added_at timestamptz not null
);
create index addendum_by_meeting on addendum (meeting_id, dated);
