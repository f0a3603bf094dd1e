package id.selaras.overlap.evaluation;

import id.selaras.overlap.detection.ProgramFacts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/// Lucene's BM25 with its Indonesian analyzer over title, description and indicators, in memory, one segment.
final class LuceneSearch implements Search {
    private final IndonesianAnalyzer analyzer = new IndonesianAnalyzer();
    private final IndexSearcher searcher;

    LuceneSearch(List<ProgramFacts> crowd) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (ProgramFacts facts : crowd) {
                Document document = new Document();
                document.add(new StoredField("id", facts.id()));
                document.add(new TextField("text", CrowdedRegionYear.text(facts), Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        searcher = new IndexSearcher(DirectoryReader.open(directory));
    }

    @Override
    public String name() {
        return "Lucene BM25 top 20";
    }

    @Override
    public List<String> first(ProgramFacts asking, int most) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        try (var tokens = analyzer.tokenStream("text", CrowdedRegionYear.text(asking))) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                query.add(new TermQuery(new Term("text", term.toString())), BooleanClause.Occur.SHOULD);
            }
            tokens.end();
        }
        StoredFields stored = searcher.storedFields();
        List<String> ids = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query.build(), most).scoreDocs) {
            ids.add(stored.document(hit.doc).get("id"));
        }
        return ids;
    }
}
