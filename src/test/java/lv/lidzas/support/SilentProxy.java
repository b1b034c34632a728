package lv.lidzas.support;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands between a node and its database. It can fall silent, as a network does that drops packets: connections stay open
 * and nothing arrives. It can be away, as a database that is stopped.
 */
public final class SilentProxy implements AutoCloseable {

    private enum Mood {
        WORKING,
        SILENT,
        AWAY
    }

    private final int target;
    private final ServerSocket door;
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private volatile Mood mood = Mood.WORKING;

    /** @param target port on this machine */
    public SilentProxy(int target) {
        this.target = target;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run(this::welcome);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** From now on nothing arrives, neither on the connections that there are nor on new ones. */
    public void fallSilent() {
        mood = Mood.SILENT;
        links.forEach(Link::die);
    }

    /** From now on connections are broken and new ones end at once. */
    public void goAway() {
        mood = Mood.AWAY;
        links.forEach(Link::close);
    }

    /** New connections work; those that fell silent stay so, until one of the ends gives them up. */
    public void work() {
        mood = Mood.WORKING;
    }

    @Override
    public void close() {
        closeQuietly(door);
        links.forEach(Link::close);
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                Socket node = door.accept();
                if (mood == Mood.AWAY) {
                    closeQuietly(node);
                } else {
                    links.add(new Link(node, mood == Mood.SILENT ? null : new Socket("localhost", target)));
                }
            } catch (IOException e) {
                // The door was shut, or the database is away indeed.
                continue;
            }
        }
    }

    private final class Link {

        private final Socket node;
        private final Socket database;
        private volatile boolean dead;

        Link(Socket node, Socket database) {
            this.node = node;
            this.database = database;
            dead = database == null;
            run(() -> carry(node, database));
            if (database != null) {
                run(() -> carry(database, node));
            }
        }

        void die() {
            dead = true;
        }

        void close() {
            closeQuietly(node);
            closeQuietly(database);
            links.remove(this);
        }

        private void carry(Socket from, Socket to) {
            try {
                InputStream in = from.getInputStream();
                OutputStream out = to == null ? null : to.getOutputStream();
                byte[] packet = new byte[8192];
                for (int length = in.read(packet); length >= 0; length = in.read(packet)) {
                    if (!dead && out != null) {
                        out.write(packet, 0, length);
                        out.flush();
                    }
                }
            } catch (IOException e) {
                // One of the ends has gone.
            } finally {
                // Of a connection that is dead no end hears that the other has gone.
                if (!dead) {
                    close();
                } else {
                    closeQuietly(from);
                }
            }
        }
    }

    private static void run(Runnable work) {
        Thread thread = new Thread(work, "silent-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    private static void closeQuietly(Closeable end) {
        try {
            if (end != null) {
                end.close();
            }
        } catch (IOException e) {
            // It is closed.
        }
    }
}
