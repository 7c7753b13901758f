-- The words a municipality answered, whatever the questionnaire became afterwards.
create table survey_edition (
  survey_id uuid not null references survey (id),
  edition int not null,
  recorded_at timestamptz not null,
  content jsonb not null,
  primary key (survey_id, edition)
);
create trigger survey_edition_is_immutable before update or delete on survey_edition
  for each row execute function refuse_change();
