-- Gemensamt mottagande: children assigned to the host are counted for the parties in the agreed parts.
create table joint_reception (
  id uuid primary key,
  version bigint not null,
  host_municipality text not null,
  valid_from date not null,
  valid_to date,
  diary_number text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  ended_on date,
  ended_at timestamptz,
  ended_by text,
  check (valid_to is null or valid_to >= valid_from)
);
create index joint_reception_host on joint_reception (host_municipality, valid_from);
create index joint_reception_list on joint_reception (valid_from desc, id);

create table joint_reception_party (
  joint_reception_id uuid not null references joint_reception (id),
  municipality_code text not null,
  parts int not null check (parts > 0),
  primary key (joint_reception_id, municipality_code)
);
