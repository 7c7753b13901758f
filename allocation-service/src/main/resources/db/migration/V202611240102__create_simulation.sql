-- Simulerade fördelningar with every step; exact shares are kept as fractions in text, since no number type holds them.
create table simulation (
  id uuid primary key,
  distribution_model_id uuid not null references distribution_model (id),
  year int not null,
  county_code text,
  total int not null check (total >= 0),
  title text,
  by_remainder int not null,
  losers_at_one_more text[] not null,
  made_at timestamptz not null,
  made_by text not null
);
create index simulation_year on simulation (year, made_at desc);

create table simulation_line (
  simulation_id uuid not null references simulation (id),
  municipality_code text not null,
  parts jsonb not null,
  estimated_self_settled numeric,
  score text not null,
  raw text not null,
  whole int not null,
  rank int not null,
  persons int not null check (persons >= 0),
  tied boolean not null,
  missing text not null,
  primary key (simulation_id, municipality_code)
);
