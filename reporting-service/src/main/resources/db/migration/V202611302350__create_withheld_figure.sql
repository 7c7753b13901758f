-- What has been left out of the public figures of a year as of a day, and stays left out when they are corrected.
create table withheld_figure (
  year int not null,
  day date not null,
  figures text not null,
  area text not null,
  primary key (year, day, figures, area)
);
