alter table strategy
  add column document_id uuid,
  add column document_name text,
  add column document_media_type text,
  add column document_size bigint,
  add column document_hash text;
