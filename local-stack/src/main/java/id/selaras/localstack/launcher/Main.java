package id.selaras.localstack.launcher;

import id.selaras.localstack.Checkout;
import id.selaras.localstack.process.ServerFailedException;
import java.io.PrintStream;
import java.util.List;

/// What `./run` starts once everything is built.
public final class Main {

    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    private static int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            Checkout checkout = Checkout.locate();
            Options options =
                    Options.parse(arguments, System.getenv(), checkout.root().resolve(".local-stack"));
            Progress progress = new Progress(out);
            return options.check()
                    ? new CheckedSystem(checkout, progress).run()
                    : new KeptSystem(checkout, options, progress).run();
        } catch (Options.UsageException e) {
            err.println("run: " + e.getMessage());
            err.println();
            err.print(Summary.resource("help.txt"));
            return WRONG_USE;
        } catch (ServerFailedException | IllegalStateException e) {
            err.println();
            err.println("run: " + e.getMessage());
            return FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAILED;
        } catch (java.io.IOException e) {
            err.println("run: " + e);
            return FAILED;
        }
    }
}
