create table thing (
  id uuid primary key,
  version bigint not null,
  name text not null
);
create table effect (
  event_id text primary key,
  name text not null
);
