create table opinion (
  id uuid primary key,
  version bigint not null,
  application_id uuid not null unique references application (id),
  diary_number text not null,
  county_code text not null,
  deciding_county text not null check (deciding_county <> county_code),
  answer_by date not null,
  invited_at timestamptz not null,
  answered_at timestamptz,
  stance text check (stance in ('SUPPORTS', 'SUPPORTS_IN_PART', 'ADVISES_AGAINST', 'REFRAINS')),
  text text,
  check ((answered_at is null) = (stance is null)),
  check (text is null or stance is not null),
  check (stance is null or stance = 'REFRAINS' or text is not null)
);
create index opinion_county on opinion (county_code, answer_by);
