-- Fördelningsmodeller: editions that never change.
create table distribution_model (
  id uuid primary key,
  name text not null,
  edition int not null,
  source text not null,
  method text not null check (method in ('LARGEST_REMAINDER', 'ODD_NUMBERS')),
  tie_rule text not null check (tie_rule in ('LOWER_CODE', 'LARGER_SHARE')),
  self_settled_percent int not null check (self_settled_percent between 0 and 100),
  valid_from date not null,
  valid_to date,
  recorded_at timestamptz not null,
  recorded_by text not null,
  unique (name, edition)
);

create table distribution_model_variable (
  distribution_model_id uuid not null references distribution_model (id),
  place int not null,
  code text not null,
  name text not null,
  weight numeric(7, 4) not null check (weight > 0),
  effect text not null check (effect in ('PROPORTIONAL', 'EVENING')),
  relative_to text,
  primary key (distribution_model_id, place)
);

-- The ready example. Only the weights are known from outside; rounding, ties and how reception is measured are ours.
insert into distribution_model values (
  '019a0000-0000-7000-8000-000000002019', '2019 års vikter', 1,
  'Vikter enligt lokaltidningen.se 2018-10-18; Migrationsverkets formel är inte publicerad', 'LARGEST_REMAINDER',
  'LOWER_CODE', 0, '2019-01-01', '2019-12-31', '2026-11-24 00:00:00Z', 'system');
insert into distribution_model_variable values
  ('019a0000-0000-7000-8000-000000002019', 0, 'labourMarket', 'Arbetsmarknadsförutsättningar', 43, 'PROPORTIONAL', null),
  ('019a0000-0000-7000-8000-000000002019', 1, 'population', 'Befolkning', 37, 'PROPORTIONAL', null),
  ('019a0000-0000-7000-8000-000000002019', 2, 'reception', 'Tidigare mottagande', 20, 'EVENING', 'population');
