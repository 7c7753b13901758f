create table material (
  id uuid primary key,
  item_id uuid not null references agenda_item (id),
  file_name text not null,
  media_type text not null,
  size bigint not null,
  hash text not null,
  added_at timestamptz not null
);
create index material_by_item on material (item_id, added_at);
create unique index material_once on material (item_id, hash);
