package dev.plumbline.allinone.start;

import dev.plumbline.allinone.settings.PublicUrl;
import dev.plumbline.allinone.settings.StartFailure;
import dev.plumbline.allinone.supervision.DataFolder;
import dev.plumbline.allinone.supervision.ProcessRecord;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One app per data folder. The lock ends with the process, however that ends; the record is for telling who holds it. */
final class Running implements AutoCloseable {
    private static final String APP = "app";

    private final DataFolder data;
    private final FileLock lock;

    private Running(DataFolder data, FileLock lock) {
        this.data = data;
        this.lock = lock;
    }

    /** @throws StartFailure when another process works on this folder */
    static Running claim(DataFolder data, PublicUrl url) throws IOException {
        FileChannel channel =
                FileChannel.open(data.of("run/lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new StartFailure(ProcessRecord.read(data.record(APP))
                    .map(other -> "Plumbline already runs: " + other.note() + " (process " + other.pid() + ", data in "
                            + data.path() + "). Stop it with: kill " + other.pid())
                    .orElse("Another Plumbline is just starting on the data in " + data.path() + "."));
        }
        ProcessRecord.of(ProcessHandle.current(), url.toString()).write(data.record(APP));
        return new Running(data, lock);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(data.record(APP));
        lock.channel().close();
    }
}
