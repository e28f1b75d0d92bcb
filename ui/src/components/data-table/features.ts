import { columnOrderingFeature, columnVisibilityFeature, tableFeatures } from '@tanstack/react-table'

export type ColumnMeta = { align?: 'end'; grow?: boolean }

/** The server filters, sorts and pages; the table only arranges columns. */
export const features = tableFeatures({ columnVisibilityFeature, columnOrderingFeature, columnMeta: {} as ColumnMeta })
export type Features = typeof features
