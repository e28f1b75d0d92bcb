package dev.plumbline.allinone.start;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** What the person at the terminal sees while everything comes up: plain lines with the seconds since the process began. */
final class Progress {
    private final PrintStream out;
    private final long began = ManagementFactory.getRuntimeMXBean().getStartTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    void say(String line) {
        double seconds = (System.currentTimeMillis() - began) / 1000.0;
        out.printf(Locale.ROOT, "%6.1f s  %s%n", seconds, line);
        out.flush();
    }

    void block(String text) {
        out.println(text);
        out.flush();
    }
}
