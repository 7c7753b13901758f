create table local_agreement (
  id uuid primary key,
  version bigint not null,
  county_code text not null,
  municipality_code text,
  kind text not null check (kind in ('LOCAL_AGREEMENT', 'OTHER')),
  forum_id uuid references forum (id),
  content jsonb not null,
  valid_from date not null,
  valid_to date,
  -- Last day after a notice; never later than valid_to.
  ends_on date,
  noticed_by uuid references organisation (id),
  noticed_on date,
  notice_reason text,
  reminded_for date
);
create index local_agreement_by_county on local_agreement (county_code, valid_from desc);
create index local_agreement_by_forum on local_agreement (forum_id);
create index local_agreement_lapsing on local_agreement (valid_to) where valid_to is not null and ends_on is null;

create table local_agreement_party (
  agreement_id uuid not null references local_agreement (id),
  position integer not null,
  organisation_id uuid not null references organisation (id),
  responsibility text not null,
  primary key (agreement_id, position)
);
create index local_agreement_by_party on local_agreement_party (organisation_id);

create table local_agreement_follow_up (
  agreement_id uuid not null references local_agreement (id),
  position integer not null,
  year integer not null,
  text text not null,
  followed_up_on date not null,
  primary key (agreement_id, position)
);
