package id.selaras.endtoend.configuration;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/// The reference of every setting of our own, from the `@ConfigMapping` interfaces and their documentation.
final class ConfigurationReference {
    private static final List<String> MODULES =
            List.of("gateway", "programs-service", "agreements-service", "overlap-service", "service-kit");
    private static final Pattern MAP = Pattern.compile("Map<String, (\\w+)>");
    private static final Pattern OPTIONAL = Pattern.compile("Optional(?:Int|Long)?(?:<(.+)>)?");

    private static final String HEAD = """
            # Configuration reference

            Every setting of our own, generated from the code (`ConfigurationReferenceTest`; with
            `-Dselaras.update-reference=true` it writes this file anew). A setting is given as an environment variable: each
            character that is neither letter nor digit becomes `_`, in capitals (`selaras.outbox.batch-size`:
            `SELARAS_OUTBOX_BATCH_SIZE`). Durations are `250ms`, `30s`, `5m`, `24h` or ISO 8601 (`P2D`). What belongs to
            Quarkus (`QUARKUS_…`), Kafka and the database stands in [operations.md](operations.md).
            """;

    private final Path root;

    ConfigurationReference(Path root) {
        this.root = root;
    }

    private record Setting(String name, String type, String preset, String meaning) {}

    String markdown() throws IOException {
        StringBuilder text = new StringBuilder(HEAD);
        for (String module : MODULES) {
            List<String> chapters = new ArrayList<>();
            for (Path file : mappings(module)) {
                chapters.add(chapter(file));
            }
            if (!chapters.isEmpty()) {
                text.append("\n## ")
                        .append(module.equals("service-kit") ? "Every service but the gateway" : module)
                        .append('\n');
                chapters.stream().sorted().forEach(text::append);
            }
        }
        return text.toString();
    }

    private List<Path> mappings(String module) throws IOException {
        try (Stream<Path> sources = Files.walk(root.resolve(module).resolve("src/main/java"))) {
            List<Path> found = new ArrayList<>();
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                if (Files.readString(source).contains("@ConfigMapping(prefix")) {
                    found.add(source);
                }
            }
            return found;
        }
    }

    private static String chapter(Path file) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task =
                    (JavacTask) compiler.getTask(null, files, null, null, null, files.getJavaFileObjects(file));
            CompilationUnitTree unit = task.parse().iterator().next();
            return new Reader(DocTrees.instance(task), unit).chapter();
        }
    }

    /// Reads one interface.
    private static final class Reader {
        private final DocTrees documents;
        private final CompilationUnitTree unit;
        private final ClassTree mapping;
        private final Map<String, ClassTree> groups;

        private Reader(DocTrees documents, CompilationUnitTree unit) {
            this.documents = documents;
            this.unit = unit;
            this.mapping = (ClassTree) unit.getTypeDecls().getFirst();
            this.groups = mapping.getMembers().stream()
                    .filter(ClassTree.class::isInstance)
                    .map(ClassTree.class::cast)
                    .collect(Collectors.toMap(group -> group.getSimpleName().toString(), Function.identity()));
        }

        private String chapter() {
            String prefix = value(mapping.getModifiers().getAnnotations(), "ConfigMapping")
                    .orElseThrow();
            List<Setting> settings = new ArrayList<>();
            collect(mapping, prefix, settings);
            StringBuilder text = new StringBuilder("\n### `").append(prefix).append("`\n\n");
            text.append(meaning(mapping)).append("\n\n| setting | type | unless set | meaning |\n|---|---|---|---|\n");
            for (Setting setting : settings) {
                text.append("| `%s` | %s | %s | %s |%n"
                        .formatted(setting.name(), setting.type(), setting.preset(), setting.meaning()));
            }
            return text.toString();
        }

        private void collect(ClassTree group, String prefix, List<Setting> settings) {
            for (Tree member : group.getMembers()) {
                if (member instanceof MethodTree method
                        && !method.getModifiers().toString().contains("static")) {
                    collect(method, prefix, settings);
                }
            }
        }

        private void collect(MethodTree method, String prefix, List<Setting> settings) {
            List<? extends AnnotationTree> annotations = method.getModifiers().getAnnotations();
            String name = prefix + "."
                    + value(annotations, "WithName")
                            .orElseGet(() -> kebab(method.getName().toString()));
            String type = method.getReturnType().toString();
            Matcher map = MAP.matcher(type);
            if (map.matches() && groups.containsKey(map.group(1))) {
                collect(groups.get(map.group(1)), name + ".\"<name>\"", settings);
            } else if (groups.containsKey(type)) {
                collect(groups.get(type), name, settings);
            } else {
                Matcher optional = OPTIONAL.matcher(type);
                boolean isOptional = optional.matches();
                String preset = value(annotations, "WithDefault")
                        .map(value -> "`" + value + "`")
                        .orElse(isOptional ? "absent" : "required");
                String shown = isOptional && optional.group(1) != null ? optional.group(1) : type;
                settings.add(new Setting(name, shown, preset, meaning(method)));
            }
        }

        private String meaning(Tree documented) {
            DocCommentTree comment = documents.getDocCommentTree(path(documented));
            if (comment == null) {
                throw new IllegalStateException("not documented: " + documented);
            }
            return comment.getFullBody().stream()
                    .map(Object::toString)
                    .collect(Collectors.joining())
                    .replaceAll("\\s*\\R\\s*", " ")
                    .replace("|", "\\|")
                    .strip();
        }

        private TreePath path(Tree tree) {
            return TreePath.getPath(unit, tree);
        }

        private static Optional<String> value(List<? extends AnnotationTree> annotations, String name) {
            return annotations.stream()
                    .filter(annotation ->
                            annotation.getAnnotationType().toString().equals(name))
                    .flatMap(annotation -> annotation.getArguments().stream())
                    .map(argument ->
                            argument instanceof AssignmentTree assignment ? assignment.getExpression() : argument)
                    .filter(LiteralTree.class::isInstance)
                    .map(literal -> ((LiteralTree) literal).getValue().toString())
                    .findFirst();
        }

        private static String kebab(String name) {
            return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        }
    }
}
