-- What is measured. Each change of the words is a new edition; figures remember the edition they were told under.
create table indicator (
  code text primary key check (code ~ '^[a-z][a-z-]{1,58}[a-z]$'),
  version bigint not null,
  edition int not null,
  content jsonb not null
);

create table indicator_edition (
  indicator_code text not null references indicator (code),
  edition int not null,
  recorded_at timestamptz not null,
  content jsonb not null,
  primary key (indicator_code, edition)
);
create trigger indicator_edition_is_immutable before update or delete on indicator_edition
  for each row execute function refuse_change();
