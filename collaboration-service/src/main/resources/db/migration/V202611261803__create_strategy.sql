create table strategy (
  id uuid primary key,
  version bigint not null,
  county_code text not null,
  title text not null,
  summary text not null,
  document_address text,
  valid_from date not null,
  valid_to date not null check (valid_to >= valid_from),
  revision_of uuid references strategy (id),
  revised_by uuid references strategy (id)
);
create index strategy_by_county on strategy (county_code, valid_from desc);

create table strategy_goal (
  strategy_id uuid not null references strategy (id),
  goal_id uuid not null references goal (id),
  primary key (strategy_id, goal_id)
);
