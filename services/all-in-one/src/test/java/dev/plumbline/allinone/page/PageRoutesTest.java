package dev.plumbline.allinone.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRoutesTest {
    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/public/traces", "/auth", "/auth/realms/plumbline", "/q/health"})
    void answersNoPageUnderTheApisAndSignIn(String path) {
        assertThat(PageRoutes.isApi(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/apiary", "/authors", "/project/a/traces/b", "/trace/c", "/quota"})
    void answersThePageElsewhere(String path) {
        assertThat(PageRoutes.isApi(path)).isFalse();
    }
}
