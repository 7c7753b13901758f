-- Without a county it is all boards' together.
create table newsletter (
  id uuid primary key,
  version bigint not null,
  county_code text,
  name text not null,
  description text not null
);
create unique index newsletter_by_name on newsletter (coalesce(county_code, ''), lower(name));

create table newsletter_issue (
  id uuid primary key,
  version bigint not null,
  newsletter_id uuid not null references newsletter (id),
  number integer,
  title text not null,
  articles jsonb not null,
  sent_at timestamptz,
  letter_id uuid references letter (id),
  unique (newsletter_id, number),
  check ((sent_at is null) = (number is null) and (sent_at is null) = (letter_id is null))
);

-- Somebody's wish to have it. The address stands only while it is wished for.
create table subscription (
  id uuid primary key,
  version bigint not null,
  newsletter_id uuid not null references newsletter (id),
  email text,
  state text not null check (state in ('ASKED', 'CONFIRMED', 'LEFT', 'BOUNCED', 'LAPSED')),
  key text not null unique,
  asked_at timestamptz not null,
  confirmed_at timestamptz,
  ended_at timestamptz,
  soft_bounces integer not null,
  check ((email is not null) = (state in ('ASKED', 'CONFIRMED')))
);
create unique index one_subscription on subscription (newsletter_id, lower(email));
create index subscription_by_state on subscription (newsletter_id, state);
create index subscription_asked on subscription (asked_at) where state = 'ASKED';
