-- Searching programmes by words, and the figures that facets and summaries count. Everything here is drawn from the
-- document by the database itself, so that every way of writing a programme fills it.

-- Trusted: the owner of the database may create it.
create extension if not exists unaccent;

create text search configuration indonesian_stems (copy = indonesian);
alter text search configuration indonesian_stems
    alter mapping for hword, hword_part, word with unaccent, indonesian_stem;
create text search configuration plain_words (copy = simple);
alter text search configuration plain_words
    alter mapping for hword, hword_part, word with unaccent, simple;
comment on text search configuration indonesian_stems is
    'Words by their Indonesian stem, accents aside: pelatihan, melatih and dilatih are latih.';
comment on text search configuration plain_words is
    'Words as they stand, accents aside: the beginning of a word is found here, since the stem of half a word is another one.';

-- PostgreSQL's parser takes rt/rw for a file and pasar.id for a host.
create function search_text(given text) returns text immutable parallel safe language sql
return translate(regexp_replace(coalesce(given, ''), '\\[nrt]', ' ', 'g'), E'/\\.-_@:&+~|"[]', '              ');

create function search_words(given text, longest integer) returns tsvector immutable parallel safe language sql
return to_tsvector('indonesian_stems', left(search_text(given), longest))
    || to_tsvector('plain_words', left(search_text(given), longest));
comment on function search_words is 'The words of a text, stemmed and as they stand; cut at "longest" because a tsvector holds a megabyte at most.';

create function search_query(words text[], weights text) returns tsquery immutable parallel safe language sql
return (
    select string_agg('(' || concat_ws(' | ', nullif(stem, ''), nullif(beginning, '')) || ')', ' & ')::tsquery
    from unnest(words) as word,
         lateral (select to_tsquery('indonesian_stems', word || coalesce(':' || nullif(weights, ''), ''))::text as stem,
                         to_tsquery('plain_words', word || ':*' || weights)::text as beginning) as forms
    where stem <> '' or beginning <> '');
comment on function search_query is
    'All of the words, each by its stem or as the beginning of a word; weights such as C search those parts alone. Null, which finds nothing, where no word is left.';

create function program_search(document jsonb) returns tsvector immutable parallel safe language sql
return setweight(search_words(document ->> 'title', 1000), 'A')
    || setweight(search_words(concat_ws(' ', document #>> '{nomenclature,title}', document ->> 'description'), 12000), 'B')
    || setweight(search_words(jsonb_path_query_array(document, '$.targetGroups[*].category')::text, 20000), 'C')
    || setweight(search_words(concat_ws(' ',
           jsonb_path_query_array(document, '$.inputs[*].description')::text,
           jsonb_path_query_array(document, '$.outputs[*].indicator')::text,
           jsonb_path_query_array(document, '$.outcomes[*].indicator')::text), 60000), 'D');

-- Names that people write by hand are compared in capitals, with single spaces.
create function comparable_name(given text) returns text immutable parallel safe language sql
return upper(btrim(regexp_replace(given, '\s+', ' ', 'g')));

create function program_funding(document jsonb) returns jsonb immutable parallel safe language sql
return (
    select coalesce(jsonb_object_agg(source, amount), '{}')
    from (select coalesce(comparable_name(input ->> 'fundingSource'), 'UNSTATED') as source,
                 sum(coalesce((input ->> 'amountRupiah')::bigint, 0)) as amount
          from jsonb_array_elements(document -> 'inputs') as input
          where input ->> 'fundingSource' is not null or (input ->> 'amountRupiah')::bigint > 0
          group by 1) as sources);

create function program_target_groups(document jsonb) returns text[] immutable parallel safe language sql
return array(
    select distinct comparable_name(category #>> '{}')
    from jsonb_path_query(document, '$.targetGroups[*].category') as category
    order by 1);

create function program_welfare_deciles(document jsonb) returns integer[] immutable parallel safe language sql
return array(
    select distinct decile
    from jsonb_array_elements(document -> 'targetGroups') as target,
         generate_series(coalesce((target ->> 'welfareDecileFrom')::integer, 1),
                         coalesce((target ->> 'welfareDecileTo')::integer, 10)) as decile
    where coalesce(target ->> 'welfareDecileFrom', target ->> 'welfareDecileTo') is not null
    order by 1);

alter table program
    add column search          tsvector  not null generated always as (program_search(document::jsonb)) stored,
    add column funding         jsonb     not null generated always as (program_funding(document::jsonb)) stored,
    add column target_groups   text[]    not null generated always as (program_target_groups(document::jsonb)) stored,
    add column welfare_deciles integer[] not null generated always as (program_welfare_deciles(document::jsonb)) stored;
comment on column program.search is
    'Words of the title (weight A), description and sub-activity (B), target groups (C), inputs, outputs and outcomes (D).';
comment on column program.funding is 'Rupiah by funding source, in capitals; UNSTATED for amounts without a source. They add up to budget_rupiah.';
comment on column program.target_groups is 'Categories of the target groups, in capitals, each once.';
comment on column program.welfare_deciles is 'Deciles 1 to 10 that a target group covers; empty where none states any.';

drop index ix_program_text;
create index ix_program_search on program using gin (search);
create index ix_program_lists on program using gin (funding, target_groups, welfare_deciles);
create index ix_program_year on program (region, fiscal_year, cluster, working_group);
