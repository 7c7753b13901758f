-- What the other services tell of their things beside figures: forums, meetings, issues, projects, explained simulations.
-- A read model like observation's: one generation serves, another may be in the making.
create sequence register_change;
create table register_entry (
  generation int not null,
  kind text not null,
  id text not null,
  county_code text,
  told jsonb not null,
  told_at timestamptz not null,
  change bigint not null,
  primary key (generation, kind, id)
);
create index register_entry_by_county on register_entry (generation, kind, county_code);
