package lv.lidzas.settings;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.core.env.PropertyResolver;

/** Whether the port is free, asked before a database is started for nothing. */
public final class PortCheck {

    private static final String ANY = "0.0.0.0";

    private PortCheck() {}

    /** @throws StartRefused if another program listens there; a port that is given out later (0) is not asked for */
    public static void check(PropertyResolver settings) {
        int port = settings.getProperty("server.port", Integer.class, 0);
        if (port == 0) {
            return;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(settings.getProperty("server.address", ANY), port));
        } catch (BindException inUse) {
            throw new StartRefused("Līdzās does not start, because port " + port + " is in use or not allowed: stop the"
                    + " other program, or set SERVER_PORT to another one.");
        } catch (IOException e) {
            throw new StartRefused(
                    "Līdzās does not start, because SERVER_ADDRESS is not an address of this machine.", e);
        }
    }
}
