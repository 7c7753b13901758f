-- The bytes of attachments; what is known of each file stands in its owner's row.
create table attached_piece (
  attachment_id uuid not null,
  number int not null check (number >= 0),
  bytes bytea not null check (octet_length(bytes) > 0),
  primary key (attachment_id, number)
);
-- Most files are packed already: trying again costs time and saves nothing.
alter table attached_piece alter column bytes set storage external;
