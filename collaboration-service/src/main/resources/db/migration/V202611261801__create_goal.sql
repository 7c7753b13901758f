create table goal (
  id uuid primary key,
  version bigint not null,
  year integer not null,
  county_code text not null,
  area text not null check (area in ('LABOUR_MARKET_AND_EDUCATION', 'HEALTH', 'HOUSING', 'DEMOCRACY_AND_EQUALITY', 'STATE_PRESENCE', 'OTHER')),
  own_area text,
  state text not null check (state in ('OPEN', 'CARRIED_OVER', 'CLOSED')),
  content jsonb not null,
  follow_up jsonb,
  carried_from uuid references goal (id),
  carried_to uuid references goal (id),
  reminded_on date
);
create unique index goal_of_area on goal (year, county_code, area, coalesce(own_area, ''));
create index goal_by_county on goal (county_code, year desc);

-- Granted projects of the grants service, by the purpose of the grant.
create table linked_project (
  id uuid primary key,
  version bigint not null,
  county_code text not null,
  year integer not null,
  scheme text not null,
  granted numeric(15, 2) not null,
  area text not null,
  goal_id uuid references goal (id),
  -- Chosen by the county board, and then not changed by what the grants service tells.
  placed_by_hand boolean not null
);
create index linked_project_by_goal on linked_project (goal_id);
create index linked_project_by_county on linked_project (county_code, year);
