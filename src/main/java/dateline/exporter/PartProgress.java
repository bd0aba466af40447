package dateline.exporter;

import dateline.job.Progress;

/**
 * The progress of a part of some work, told as that of the whole.
 *
 * @param whole told and asked
 * @param before items that were finished before this part
 * @param total items of the whole
 */
record PartProgress(Progress whole, int before, int total) implements Progress {
    @Override
    public void report(long done, long ofPart) {
        whole.report(before + done, total);
    }

    @Override
    public boolean isCancelled() {
        return whole.isCancelled();
    }
}
