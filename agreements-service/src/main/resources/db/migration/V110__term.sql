-- A mayor's term of office with its missions (regional development plan, RPJMD).

create table term (
    id         uuid          not null,
    region     varchar(13)   not null,
    first_year integer       not null,
    last_year  integer       not null,
    mayor      varchar(300)  not null,
    vision     varchar(2000) not null,
    missions   text          not null,
    changed_at timestamptz   not null,
    edit       bigint        not null,
    constraint pk_term primary key (id),
    constraint uq_term_first_year unique (region, first_year),
    constraint ck_term_region check (region ~ '^[1-9][0-9](\.[0-9]{2})?$'),
    constraint ck_term_years check (first_year between 2000 and 2095 and last_year = first_year + 4),
    constraint ck_term_missions check (jsonb_typeof(missions::jsonb) = 'array')
);
comment on table term is 'Five fiscal years of a mayor under one vision. Contracts, agreements and innovations point at its missions by their codes, which therefore stay.';
comment on column term.missions is 'JSON: missions, their objectives, and the indicators with a target for each year.';
comment on column term.edit is 'Counts every change of this row; the entity tag.';

-- Two terms of a region never share a year, also where two are set at the same moment.
create function refuse_shared_year() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('term ' || new.region, 0));
    if exists (select from term t where t.region = new.region and t.id <> new.id
               and t.first_year <= new.last_year and t.last_year >= new.first_year) then
        raise exception 'a year belongs to another term of the region' using errcode = 'unique_violation';
    end if;
    return new;
end
$$;
create trigger tr_term_years before insert or update on term for each row execute function refuse_shared_year();
