-- Copy of what allocation tells; it can be dropped and read anew from the topic.
create table municipal_need (
  year int not null,
  municipality_code text not null,
  quota int,
  assigned int,
  received int,
  self_settled int,
  as_of date,
  primary key (year, municipality_code)
);
create index municipal_need_county on municipal_need (substring(municipality_code, 1, 2), year desc);
