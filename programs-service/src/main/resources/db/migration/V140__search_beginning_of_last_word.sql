-- To find all words that begin with a common one, PostgreSQL gathers every programme that holds any of them, which
-- costs twenty times as much as finding the word itself. Only the last word may be half typed.
create or replace function search_query(words text[], weights text) returns tsquery immutable parallel safe language sql
return (
    select string_agg('(' || concat_ws(' | ', nullif(stem, ''), nullif(plain, '')) || ')', ' & ')::tsquery
    from unnest(words) with ordinality as given (word, place),
         lateral (select coalesce(':' || nullif(weights, ''), '') as parts) as asked,
         lateral (select to_tsquery('indonesian_stems', word || parts)::text as stem,
                         to_tsquery('plain_words', word || case when place = cardinality(words) then ':*' || weights
                                                                else parts end)::text as plain) as forms
    where stem <> '' or plain <> '');
comment on function search_query is
    'All of the words, each by its stem, the last one also as the beginning of a word; weights such as C search those parts alone. Null, which finds nothing, where no word is left.';
