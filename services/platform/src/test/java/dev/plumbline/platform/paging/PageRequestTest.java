package dev.plumbline.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.platform.errors.ApiException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageRequestTest {

    @Test
    void absentAndEmptyMeanTheDefault() {
        assertThat(PageRequest.of(null, "")).isEqualTo(new PageRequest(1, 50));
        assertThat(PageRequest.of("3", "100").offset()).isEqualTo(200);
    }

    @Test
    void refusesWhatIsNoPageAndSaysWhatIs() {
        for (String bad : List.of("0", "-1", "x", "1.5", "99999999999")) {
            assertThatThrownBy(() -> PageRequest.of(bad, null))
                    .isInstanceOf(ApiException.class)
                    .hasMessageContaining("whole number from 1");
        }
        assertThatThrownBy(() -> PageRequest.of(null, "101")).hasMessageContaining("from 1 to 100");
    }

    @Test
    void countsThePagesOfAPartlyFilledLastOne() {
        assertThat(PageMeta.of(new PageRequest(1, 50), 101).totalPages()).isEqualTo(3);
        assertThat(PageMeta.of(new PageRequest(1, 50), 0).totalPages()).isZero();
    }
}
