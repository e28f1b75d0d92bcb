package dev.plumbline.allinone.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.allinone.supervision.DataFolder;
import dev.plumbline.allinone.supervision.Supervisor;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresIT {
    @TempDir
    Path folder;

    @Test
    void startsAgainOnTheSameDataAndKeepsWhatItAcknowledged() throws Exception {
        DataFolder data = DataFolder.at(folder);

        // Given a row that was committed before everything stopped
        Supervisor first = new Supervisor(data);
        EmbeddedPostgres before = started(first, data);
        try (Connection connection = before.superuser("postgres");
                Statement statement = connection.createStatement()) {
            assertThat(show(statement, "fsync")).isEqualTo("on");
            assertThat(show(statement, "synchronous_commit")).isEqualTo("on");
            assertThat(show(statement, "full_page_writes")).isEqualTo("on");
            statement.execute("CREATE TABLE kept AS SELECT 7 AS n");
        }
        first.stop();
        assertThat(before.answers()).isFalse();

        // When it starts again
        Supervisor second = new Supervisor(data);
        try {
            EmbeddedPostgres after = started(second, data);

            // Then the row is there, and nobody comes in without a password
            try (Connection connection = after.superuser("postgres");
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT n FROM kept")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getInt(1)).isEqualTo(7);
            }
            assertThatThrownBy(() -> DriverManager.getConnection(
                                    after.url("postgres"), EmbeddedPostgres.SUPERUSER, "guess")
                            .close())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        } finally {
            second.stop();
        }
    }

    private EmbeddedPostgres started(Supervisor supervisor, DataFolder data) throws Exception {
        EmbeddedPostgres postgres = EmbeddedPostgres.prepare(data, folder.resolve("cache"), "secret");
        supervisor.launch(postgres);
        supervisor.awaitReady(postgres);
        return postgres;
    }

    private static String show(Statement statement, String setting) throws SQLException {
        try (ResultSet row = statement.executeQuery("SHOW " + setting)) {
            row.next();
            return row.getString(1);
        }
    }
}
