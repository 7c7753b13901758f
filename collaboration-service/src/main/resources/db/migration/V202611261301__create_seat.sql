create table seat (
  id uuid primary key,
  version bigint not null,
  forum_id uuid not null references forum (id),
  organisation_id uuid not null references organisation (id),
  role text not null check (role in ('CHAIR', 'SECRETARY', 'MEMBER', 'EXPERT', 'SUBSTITUTE', 'GUEST')),
  function text,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from)
);
create index seat_by_forum on seat (forum_id, valid_from);
create index seat_by_organisation on seat (organisation_id);

-- Persons: what is erased when somebody asks for it stands here and nowhere else.
create table seat_holder (
  id uuid primary key,
  seat_id uuid not null references seat (id),
  name text not null,
  email text,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  erased_at timestamptz
);
create index seat_holder_by_seat on seat_holder (seat_id, valid_from);
