-- That a name was erased, never whose.
create table official_erasure (
  id uuid primary key,
  proposals int not null check (proposals >= 0),
  decisions int not null check (decisions >= 0),
  reclaims int not null check (reclaims >= 0),
  left_in_open_matters int not null check (left_in_open_matters >= 0),
  erased_by text not null,
  erased_at timestamptz not null
);
