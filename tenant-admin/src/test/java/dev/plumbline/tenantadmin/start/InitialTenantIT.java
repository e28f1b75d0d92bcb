package dev.plumbline.tenantadmin.start;

import dev.plumbline.platform.testing.PlumblineServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlumblineServices.class)
class InitialTenantIT {
    @Inject
    InitialTenant tenant;

    @Test
    void creates() {
        Seed s = new Seed("o", "Org", "p", "Proj", "pk-lf-1234567890", "sk-lf-1234567890", "sub", "a@example.org", "A");
        tenant.create(s).await().indefinitely();
        tenant.create(s).await().indefinitely();
        tenant.create(new Seed(
                        "o", "Org", "p", "Proj", "pk-lf-1234567890", "sk-lf-1234567899", "sub", "b@example.org", "A"))
                .await()
                .indefinitely();
    }
}
