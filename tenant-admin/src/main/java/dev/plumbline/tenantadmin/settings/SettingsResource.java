package dev.plumbline.tenantadmin.settings;

import dev.plumbline.platform.access.Open;
import dev.plumbline.platform.person.OidcConfig;
import dev.plumbline.tenantadmin.person.Admission;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@Path("/api/settings")
class SettingsResource {

    private static final String CLIENT_ID = "plumbline-ui";

    private final Settings settings;

    SettingsResource(
            @ConfigProperty(name = "quarkus.application.version") String version,
            @ConfigProperty(name = "plumbline.url") String url,
            @ConfigProperty(name = "plumbline.smtp.host") Optional<String> mailHost,
            OidcConfig identityProvider,
            Admission admission) {
        this.settings = new Settings(
                version,
                url,
                identityProvider.issuer(),
                CLIENT_ID,
                admission.signUp(),
                admission.organizationCreation(),
                mailHost.filter(host -> !host.isBlank()).isPresent());
    }

    @GET
    @Open
    public Uni<Settings> get() {
        return Uni.createFrom().item(settings);
    }
}
