package dev.plumbline.allinone.supervision;

import java.io.IOException;
import java.time.Duration;

/** One server beside the app. It keeps its port for the life of the app, so that a restart is invisible to its clients. */
public interface EmbeddedService {
    /** Short lower-case name: of the record file, the log file and the messages. */
    String name();

    /** Starts the process and returns at once. */
    Process launch() throws IOException;

    /** One cheap probe, at most two seconds long: does it answer as a client expects? */
    boolean answers();

    /** How long a start may take on a slow machine before it is called failed. */
    Duration startLimit();

    /** The signal that ends it quickly and cleanly. */
    default String stopSignal() {
        return "TERM";
    }
}
