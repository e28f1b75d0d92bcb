package dev.plumbline.allinone.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;

class PageSecurityTest {
    @Test
    void allowsStylesAndScriptsByNonceOnly() {
        String policy = PageSecurity.policy("abc");

        assertThat(policy)
                .contains("script-src 'self' 'nonce-abc'")
                .contains("style-src 'self' 'nonce-abc'")
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void makesANonceForEveryAnswer() {
        assertThat(PageSecurity.nonce()).isNotEqualTo(PageSecurity.nonce()).hasSizeGreaterThanOrEqualTo(22);
    }

    @Test
    void asksForHttpsOnlyWhereThereIsHttps() {
        MultiMap plain = MultiMap.caseInsensitiveMultiMap();
        MultiMap secure = MultiMap.caseInsensitiveMultiMap();

        new PageSecurity(false).onPage(plain, "abc");
        new PageSecurity(true).onPage(secure, "abc");

        assertThat(plain.contains("Strict-Transport-Security")).isFalse();
        assertThat(secure.contains("Strict-Transport-Security")).isTrue();
    }
}
