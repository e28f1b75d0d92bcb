package dev.plumbline.allinone.start;

/** The last thing a start prints: where to go, and at the first start all that is needed to go there. */
final class Banner {
    private Banner() {}

    static void print(StartContext context) {
        context.progress().say("Ready");
        context.progress().block(context.firstStart() ? first(context) : later(context));
    }

    private static String first(StartContext context) {
        FirstProject first = context.first();
        return """

                Plumbline is ready:  %1$s

                  Sign in with   %2$s
                  Password       %3$s

                  Send traces of your app to "%4$s":

                LANGFUSE_SECRET_KEY="%5$s"
                LANGFUSE_PUBLIC_KEY="%6$s"
                LANGFUSE_HOST="%1$s"
                LANGFUSE_BASE_URL="%1$s"

                  These are kept in %7$s. Ctrl-C stops everything.""".formatted(
                        context.settings().url(),
                        first.login().email(),
                        first.login().password(),
                        first.project().name(),
                        first.project().secretKey(),
                        first.project().publicKey(),
                        context.file().path());
    }

    private static String later(StartContext context) {
        return """

                Plumbline is ready:  %s

                  The first login and keys are in %s. Ctrl-C stops everything.""".formatted(context.settings().url(), context.file().path());
    }
}
