package dev.plumbline.tenantadmin.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class KeyPairTest {

    @Test
    void randomPairsDiffer() {
        assertThat(KeyPair.random().secretKey()).isNotEqualTo(KeyPair.random().secretKey());
    }

    @Test
    void noSecretIsPrintedByAccident() {
        KeyPair pair = KeyPair.random();
        NewKey answer = new NewKey("id", pair.publicKey(), pair.secretKey(), pair.displaySecret(), null, Instant.EPOCH);

        assertThat(pair.toString() + answer).doesNotContain(pair.secretKey());
    }

    @Test
    void refusesWhatBasicAuthenticationCannotCarry() {
        assertThatThrownBy(() -> new KeyPair("pk:lf", "sk-lf-1234567890")).hasMessageContaining("public key");
        assertThatThrownBy(() -> new KeyPair("pk-lf-1", "sk-lf-12345678 0")).hasMessageContaining("secret key");
        assertThatThrownBy(() -> new KeyPair("pk-lf-1", "sk-lf-123456789")).hasMessageContaining("at least 16");
        assertThat(new KeyPair("pk-lf-1234567890", "sk-lf-1234567890").displaySecret())
                .isEqualTo("sk-lf-...7890");
    }
}
