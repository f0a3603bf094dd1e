package id.selaras.overlap.evaluation;

import id.selaras.overlap.detection.ProgramFacts;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/// Lucene's BM25 with its Indonesian analyzer: one programme asks, the other answers, as a share of what a programme
/// answers to itself; the mean of both directions.
final class Bm25 {
    private static final String TEXT = "text";

    private Bm25() {}

    static double[] similarities(List<LabelledPair> pairs) throws IOException {
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
                Analyzer analyzer = new IndonesianAnalyzer()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (LabelledPair pair : pairs) {
                    writer.addDocument(document(pair.a()));
                    writer.addDocument(document(pair.b()));
                }
                writer.forceMerge(1);
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                double[] similarities = new double[pairs.size()];
                for (int i = 0; i < similarities.length; i++) {
                    BooleanQuery fromA = query(analyzer, pairs.get(i).a());
                    BooleanQuery fromB = query(analyzer, pairs.get(i).b());
                    similarities[i] =
                            (share(searcher, fromA, 2 * i, 2 * i + 1) + share(searcher, fromB, 2 * i + 1, 2 * i)) / 2;
                }
                return similarities;
            }
        }
    }

    private static double share(IndexSearcher searcher, BooleanQuery query, int self, int other) throws IOException {
        double whole = searcher.explain(query, self).getValue().doubleValue();
        return whole == 0 ? 0 : searcher.explain(query, other).getValue().doubleValue() / whole;
    }

    private static Document document(ProgramFacts facts) {
        Document document = new Document();
        document.add(new TextField(TEXT, text(facts), Field.Store.NO));
        return document;
    }

    private static BooleanQuery query(Analyzer analyzer, ProgramFacts facts) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        try (var tokens = analyzer.tokenStream(TEXT, text(facts))) {
            var term = tokens.addAttribute(org.apache.lucene.analysis.tokenattributes.CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                query.add(new TermQuery(new Term(TEXT, term.toString())), BooleanClause.Occur.SHOULD);
            }
            tokens.end();
        }
        return query.build();
    }

    private static String text(ProgramFacts facts) {
        return Baseline.text(facts) + " " + facts.description();
    }
}
