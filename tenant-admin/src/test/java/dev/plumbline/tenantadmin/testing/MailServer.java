package dev.plumbline.tenantadmin.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;

/** A real SMTP server, which has no mailbox for an address that begins with "refused". */
public final class MailServer implements QuarkusTestResourceLifecycleManager {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    public static List<MimeMessage> received() {
        return List.of(SERVER.getReceivedMessages());
    }

    @Override
    public Map<String, String> start() {
        SERVER.start();
        SERVER.getUserManager().setMessageDeliveryHandler((message, address) -> {
            if (address.getEmail().startsWith("refused")) {
                throw new com.icegreen.greenmail.user.UserException("no such mailbox");
            }
            return SERVER.getUserManager().getUserByEmail(address.getEmail()) != null
                    ? SERVER.getUserManager().getUserByEmail(address.getEmail())
                    : SERVER.getUserManager().createUser(address.getEmail(), address.getEmail(), address.getEmail());
        });
        return Map.of(
                "plumbline.smtp.host", "127.0.0.1",
                "plumbline.smtp.port", String.valueOf(SERVER.getSmtp().getPort()),
                "plumbline.smtp.from", "plumbline@example.org",
                "plumbline.smtp.starttls", "false");
    }

    @Override
    public void stop() {
        SERVER.stop();
    }
}
