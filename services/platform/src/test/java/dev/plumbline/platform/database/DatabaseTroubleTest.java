package dev.plumbline.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class DatabaseTroubleTest {

    @Test
    void jsonThatCannotBeReadIsNoDatabaseThatIsAway() {
        JsonParseException damaged = new JsonParseException(null, "Damaged");
        assertThat(DatabaseTrouble.isUnavailable(new UncheckedIOException(damaged)))
                .isFalse();
        assertThat(DatabaseTrouble.isUnavailable(new IllegalArgumentException(damaged)))
                .isFalse();
    }

    @Test
    void aBrokenConnectionIsTroubleHoweverDeepItLies() {
        assertThat(DatabaseTrouble.isUnavailable(new IllegalStateException(new IOException("reset"))))
                .isTrue();
        assertThat(DatabaseTrouble.isUnavailable(new TimeoutException("slow"))).isTrue();
    }
}
